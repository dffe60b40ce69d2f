import { load } from "./_data.js";
const items = load("valid", false, false);
for (const it of items.slice(100, 112)) console.log(it.heading.replace(/\n/g, " "), "\n   FACTS", [...it.facts].join(" | "), "\n  ", it.text.slice(0,2).join(" || "));
