/** 0 done · 1 differences found, only with `--exit-code` · 2 usage, or a source that cannot be read · 3 finished, but some sources failed. */
export const EXIT = { done: 0, different: 1, refused: 2, partly: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Trouble that a person can mend: one line, no stack trace, exit code 2. */
export class Refusal extends Error {}
