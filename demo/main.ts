import { PAGE_STYLE } from "../src/html/index.js";
import type { Article } from "../src/index.js";
import { EXAMPLES } from "./examples.js";
import type { Answer, ReadAsk, Reading, WriteAsk } from "./messages.js";
import { readSource } from "./read-source.js";
import { articleOf, packState, type State, unpackState } from "./share.js";
import { type Language, WORDS, type Word } from "./words.js";

const find = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const [textField, titleField, dayField] = [
  find<HTMLTextAreaElement>("text"),
  find<HTMLInputElement>("title"),
  find<HTMLInputElement>("published"),
];
const [panel, notice, timing] = [find("panel"), find("notice"), find("timing")];
const [languageField, themeField] = [find<HTMLSelectElement>("language"), find<HTMLSelectElement>("theme")];
const items = find<HTMLSelectElement>("items");

document.head.append(Object.assign(document.createElement("style"), { textContent: PAGE_STYLE }));

type Theme = ReadAsk["theme"];
const TABS = ["read", "json", "csv", "code", "why"] as const;
type Tab = (typeof TABS)[number];

let language: Language = navigator.language.startsWith("fr") ? "fr" : "en";
let tab: Tab = "read";
let latest: Reading | null = null;
let articles: readonly Article[] = [];

const word = (name: Word): string => WORDS[language][name];

/** Asks one reading at a time: while an answer is waited for only the newest question is kept. */
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
let [asked, waiting] = [0, false];
let next: ReadAsk | null = null;
const ask = (question: ReadAsk): void => {
  next = question;
  if (waiting) return;
  waiting = true;
  worker.postMessage(next);
  next = null;
};
worker.onmessage = ({ data }: MessageEvent<Answer>) => {
  if (data.kind === "write") {
    if (data.whole) void copyText(data.text);
    else if (data.id === asked && data.form === tab) showWriting(data.text);
    return;
  }
  waiting = false;
  if (next) ask(next);
  if (data.id !== asked) return;
  if (data.kind === "failure") {
    notice.textContent = `${word("failed")} ${data.message}`;
    return;
  }
  latest = data;
  notice.textContent = data.foreign ?? "";
  draw();
};

const stateNow = (): State => ({ text: textField.value, title: titleField.value, published: dayField.value });

function read(): void {
  asked++;
  if (textField.value.trim() === "") {
    latest = null;
    draw();
    return;
  }
  ask({ kind: "read", id: asked, article: articleOf(stateNow()), language, theme: themeField.value as Theme });
}

let timer: ReturnType<typeof setTimeout> | undefined;
const readSoon = (): void => {
  clearTimeout(timer);
  timer = setTimeout(read, 120);
};

function fill({ text, title, published }: State): void {
  textField.value = text;
  titleField.value = title;
  dayField.value = published;
  read();
}

const fillArticle = ({ text, title, publishedAt }: Article): void =>
  fill({ text, title: title ?? "", published: publishedAt ? new Date(publishedAt).toISOString().slice(0, 10) : "" });

/** Takes what was pasted or dropped; true when it was a page or a feed. */
async function take(text: string, name: string | null): Promise<boolean> {
  try {
    const source = await readSource(text);
    if (source.kind === "text" && name === null) return false;
    articles = source.kind === "feed" ? source.articles : [];
    items.replaceChildren(
      ...articles.map((article, index) => new Option(article.title ?? article.text.slice(0, 80), String(index))),
    );
    find("items-field").hidden = articles.length === 0;
    const [first] = source.articles;
    if (first) fillArticle(first);
    return true;
  } catch (error) {
    notice.textContent = `${word("failed")} ${(error as Error).message}`;
    return true;
  }
}

/** French pages in windows-1252 are still met. */
async function takeFile(file: File): Promise<void> {
  const bytes = await file.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  await take(text, file.name);
}

function draw(): void {
  panel.setAttribute("aria-labelledby", `tab-${tab}`);
  timing.textContent = latest ? describeTiming(latest) : "";
  if (!latest) {
    panel.replaceChildren(paragraph(word("empty")));
    return;
  }
  if (tab === "read") {
    panel.innerHTML = latest.html;
    if (latest.isCut) panel.prepend(paragraph(word("cut")));
  } else if (tab === "why") panel.replaceChildren(drawWhy(latest));
  else if (tab === "code") showWriting(callNow());
  else worker.postMessage({ kind: "write", id: asked, form: tab, whole: false } satisfies WriteAsk);
}

function showWriting(text: string): void {
  const copy = Object.assign(document.createElement("button"), { type: "button", textContent: word("copy") });
  copy.addEventListener("click", () => {
    if (tab === "json" || tab === "csv")
      worker.postMessage({ kind: "write", id: asked, form: tab, whole: true } satisfies WriteAsk);
    else void copyText(text);
  });
  panel.replaceChildren(copy, Object.assign(document.createElement("pre"), { textContent: text }));
}

const paragraph = (textContent: string): HTMLElement =>
  Object.assign(document.createElement("p"), { textContent, className: "hint" });

async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  notice.textContent = word("copied");
}

/** The call that gives what is shown. */
function callNow(): string {
  const { text: _text, ...fields } = articleOf(stateNow());
  const given = Object.keys(fields).length === 0 ? "text" : `{ text, ${JSON.stringify(fields).slice(1, -1)} }`;
  return `import { extract } from "depeche";\n\nconst result = extract(${given}, { explain: true });`;
}

function drawWhy({ why }: Reading): HTMLElement {
  if (why.length === 0) return paragraph(word("noWhy"));
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const name of ["value", "rule", "evidence"] as const)
    head.append(Object.assign(document.createElement("th"), { textContent: word(name), scope: "col" }));
  const body = table.createTBody();
  for (const { path, rule, evidence } of why) {
    const row = body.insertRow();
    const said = evidence.map((span) => `« ${span.text} »`).join(" ");
    for (const text of [path, rule, said]) row.insertCell().textContent = text;
  }
  return table;
}

function describeTiming({ characters, companies, people, figures, readIn, drawnIn }: Reading): string {
  const count = (number: number, one: Word, more: Word): string =>
    `${number} ${word(new Intl.PluralRules(language).select(number) === "one" ? one : more)}`;
  const counts = [
    count(companies, "company", "companies"),
    count(people, "person", "people"),
    count(figures, "figure", "figures"),
  ];
  const inMilliseconds = (time: number): string =>
    `${time.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} ms`;
  return [
    `${characters.toLocaleString(language)} ${word("characters")}`,
    `${word("readIn")} ${inMilliseconds(readIn)}`,
    `${word("drawnIn")} ${inMilliseconds(drawnIn)}`,
    counts.join(", "),
    word("local"),
  ].join(" · ");
}

function drawTabs(): void {
  const tabs = TABS.map((name) => {
    const button = document.createElement("button");
    Object.assign(button, {
      type: "button",
      id: `tab-${name}`,
      textContent: word(name),
      tabIndex: name === tab ? 0 : -1,
    });
    button.setAttribute("role", "tab");
    button.setAttribute("aria-selected", String(name === tab));
    button.setAttribute("aria-controls", "panel");
    button.addEventListener("click", () => pick(name));
    return button;
  });
  find("tabs").replaceChildren(...tabs);
}

function pick(name: Tab): void {
  tab = name;
  drawTabs();
  draw();
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
find("tabs").addEventListener("keydown", ({ key }) => {
  const step = STEPS[key];
  if (step === undefined) return;
  pick(TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] as Tab);
  find(`tab-${tab}`).focus();
});

function translate(): void {
  document.documentElement.lang = language;
  languageField.value = language;
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]"))
    element.textContent = word(element.dataset.word as Word);
  drawTabs();
  read();
}

for (const example of EXAMPLES) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: example.name });
  button.addEventListener("click", () => fill({ ...example, published: example.publishedAt }));
  find("examples").append(" ", button);
}

for (const field of [textField, titleField, dayField]) field.addEventListener("input", readSoon);
textField.addEventListener("paste", (event) => {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  if (!/^\s*[<{]/.test(pasted)) return;
  event.preventDefault();
  void take(pasted, null).then((taken) => {
    if (!taken) document.execCommand("insertText", false, pasted);
  });
});
items.addEventListener("change", () => fillArticle(articles[Number(items.value)] as Article));
find<HTMLInputElement>("file").addEventListener("change", ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file) void takeFile(file);
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void takeFile(file);
  else void take(event.dataTransfer?.getData("text/plain") ?? "", "");
});
find("clear").addEventListener("click", () => fill({ text: "", title: "", published: "" }));
find("share").addEventListener("click", async () => {
  const packed = await packState(stateNow());
  if (packed === null) {
    notice.textContent = word("tooLong");
    return;
  }
  location.hash = packed;
  await copyText(location.href);
});
languageField.addEventListener("change", () => {
  language = languageField.value as Language;
  translate();
});
themeField.addEventListener("change", () => {
  document.documentElement.dataset.theme = themeField.value;
  read();
});
const openLink = async (): Promise<void> => {
  const state = location.hash.length > 1 ? await unpackState(location.hash.slice(1)) : null;
  const [first] = EXAMPLES;
  if (state) fill(state);
  else if (first && textField.value === "") fill({ ...first, published: first.publishedAt });
};
addEventListener("hashchange", () => void openLink());

translate();
void openLink();
/** Keeps all that the page is made of, the readers of pages and feeds included, for when there is no network. */
async function keepForOffline(): Promise<void> {
  await navigator.serviceWorker.register("./offline.js");
  await Promise.all([navigator.serviceWorker.ready, import("../src/feed/index.browser.js")]);
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = loaded.filter((name) => name.startsWith(location.origin) && !name.endsWith("offline.js"));
  await (await caches.open("depeche-playground")).addAll([...new Set([location.href.split("#")[0] as string, ...own])]);
  document.documentElement.dataset.offline = "ready";
}
if ("serviceWorker" in navigator && import.meta.env.PROD) void keepForOffline();
