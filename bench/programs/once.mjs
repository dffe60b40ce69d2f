/** `once.mjs PROGRAM TEXT-FILE`: imports a program, asks it one text, and says how large the process became, in kB. */
import fs from "node:fs";

const [program, file] = process.argv.slice(2);
const { ask } = await import(program);
ask(fs.readFileSync(file, "utf8"));
console.log(process.resourceUsage().maxRSS);
