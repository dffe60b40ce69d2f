/** `depeche/queue`: the batch on PostgreSQL, over any number of hosts, or in a folder of this one. */
// @ts-nocheck

export { openQueue } from "./open-queue.js";
export { DepecheQueueError, type QueueErrorCode } from "./queue-error.js";
export {
  type Announcement,
  type Claim,
  type CompanyInPress,
  type PressFigure,
  type PressReport,
  type ReportOptions,
  readReport,
} from "./read-report.js";
export type * from "./types.js";
