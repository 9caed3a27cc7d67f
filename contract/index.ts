export * from './browser.ts';
export * from './calls.ts';
export * from './commands.ts';
export * from './host.ts';
export * from './limits.ts';
export * from './policy.ts';
export * from './shape.ts';
export * from './wire.ts';
