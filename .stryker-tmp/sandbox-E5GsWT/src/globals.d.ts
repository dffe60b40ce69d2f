/** The package's version, set at build. */
// @ts-nocheck

declare const __VERSION__: string;
