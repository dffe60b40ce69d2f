import { extract } from "depeche";
import { renderHtml } from "depeche/html";

const field = document.querySelector("textarea");
const view = document.querySelector("#view");
const show = () => {
  view.innerHTML = renderHtml(field.value, extract(field.value), { form: "fragment", language: "fr" });
};
field.addEventListener("input", show);
show();
