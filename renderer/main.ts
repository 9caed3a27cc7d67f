import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import { mount } from 'svelte';
import type { Host } from '../contract/index.ts';
import App from './App.svelte';
import './fonts.css';
import './tokens.css';
import './app.css';
import { connectHost } from './host/index.ts';
import { startWorker } from './host/worker.ts';
import workerUrl from './work/collate.worker.ts?worker&url';
import { Collator } from './work/collator.ts';

const target = document.getElementById('app');
if (!target) throw new Error('#app is missing: this is a bug in Stet');
// The thread that compares takes longest to be ready: it starts beside the page.
const collator = new Collator(() => startWorker(workerUrl));
collator.start();
// Under the development server there is no host behind the page: memory takes its place.
const host: Host = import.meta.env.DEV ? new (await import('./host/memory-host.ts')).MemoryHost() : await connectHost();
const [info, settings] = await Promise.all([host.info(), host.settings()]);
target.replaceChildren();
mount(App, { target, props: { host, info, settings, collator } });
// For whoever measures the start.
performance.mark('desk');
