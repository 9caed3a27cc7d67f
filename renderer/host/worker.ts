/** Trusted Types take a worker's address only from a policy; this one passes the app's own files and nothing else. */
interface WorkerPolicy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): WorkerPolicy;
}

let policy: WorkerPolicy | null = null;

function own(address: string): string {
  const url = new URL(address, document.baseURI);
  const here = new URL(document.baseURI);
  // A scheme of the app's own has the origin "null" in some engines: compare scheme and host.
  if (url.protocol !== here.protocol || url.host !== here.host) throw new TypeError('not a worker of this app');
  return url.href;
}

/** Starts a module worker from the address that a `?worker&url` import gives. */
export function startWorker(address: string): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('stet-worker', { createScriptURL: own }) ?? { createScriptURL: own };
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}
