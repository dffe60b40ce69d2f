// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a terminal obeys
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/**
 * The same JSON data with each control character of its texts as U+FFFD, so that no article moves the cursor, recolours or renames the
 * terminal that a report is printed on; lengths and offsets stay. White space stays as it is.
 */
export const withoutControls = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data, (_, value) => (typeof value === "string" ? value.replace(CONTROLS, "�") : value)));
