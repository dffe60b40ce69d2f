export { extract as ask } from "../../dist/index.js";
