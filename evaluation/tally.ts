/** Right answers of each kind, and the wrong ones in words. */
export class Tally {
  private readonly rows = new Map<string, { right: number; total: number; wrong: string[] }>();
  private readonly scores = new Map<string, { right: number; found: number; gold: number; wrong: string[] }>();
  private readonly classes = new Map<string, Map<string, { right: number; found: number; gold: number }>>();

  /** One question with one answer. */
  add(name: string, isRight: boolean, why: () => string): void {
    const row = this.rows.get(name) ?? { right: 0, total: 0, wrong: [] };
    row.total++;
    if (isRight) row.right++;
    else row.wrong.push(why());
    this.rows.set(name, row);
  }

  private readonly notes: string[] = [];

  /** Worth reading among the errors. */
  note(name: string, line: string): void {
    this.notes.push(`${name}: ${line}`);
  }

  /** Things found against things annotated: F1. */
  addCounts(name: string, right: number, found: number, gold: number, wrong: readonly string[] = []): void {
    const row = this.scores.get(name) ?? { right: 0, found: 0, gold: 0, wrong: [] };
    row.right += right;
    row.found += found;
    row.gold += gold;
    row.wrong.push(...wrong);
    this.scores.set(name, row);
  }

  /** One of several classes: macro-F1 over the classes that are annotated. */
  addClass(name: string, gold: string, found: string, why: () => string): void {
    const classes = this.classes.get(name) ?? new Map<string, { right: number; found: number; gold: number }>();
    for (const label of [gold, found]) classes.set(label, classes.get(label) ?? { right: 0, found: 0, gold: 0 });
    const one = classes.get(gold);
    const other = classes.get(found);
    if (one) one.gold++;
    if (other) other.found++;
    if (one && gold === found) one.right++;
    this.classes.set(name, classes);
    this.add(`${name} (accuracy)`, gold === found, why);
  }

  print(withErrors: boolean): void {
    const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
    for (const [name, { right, total }] of this.rows)
      console.log(`${name.padEnd(34)} ${percent(right / total)}   ${right} of ${total}`);
    for (const [name, { right, found, gold }] of this.scores) {
      const f1 = (2 * right) / Math.max(1, found + gold);
      console.log(
        `${name.padEnd(34)} F1 ${percent(f1)}   P ${percent(right / Math.max(1, found))} R ${percent(right / Math.max(1, gold))}   right ${right}, found ${found}, gold ${gold}`,
      );
    }
    for (const [name, classes] of this.classes) {
      const judged = [...classes].filter(([, { gold }]) => gold > 0);
      const f1 = ({ right, found, gold }: { right: number; found: number; gold: number }) =>
        (2 * right) / Math.max(1, found + gold);
      const macro = judged.reduce((sum, [, row]) => sum + f1(row), 0) / Math.max(1, judged.length);
      console.log(
        `${`${name} (macro-F1)`.padEnd(34)} ${percent(macro)}   ${judged.map(([label, row]) => `${label} ${percent(f1(row)).trim()} of ${row.gold}`).join(", ")}`,
      );
    }
    if (!withErrors) return;
    for (const [name, { wrong }] of this.rows) for (const line of wrong) console.log(`${name}: ${line}`);
    for (const line of this.notes) console.log(line);
    for (const [name, { wrong }] of this.scores) for (const line of wrong) console.log(`${name}: ${line}`);
  }
}
