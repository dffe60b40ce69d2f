/** The package's version, set at build. */
declare const __VERSION__: string;
