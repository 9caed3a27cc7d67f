import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A display that nobody sees, with a window manager, for programs whose windows are driven from outside. Linux. */
export class Display {
  readonly name: string;
  readonly #parts: readonly ChildProcess[];

  private constructor(name: string, parts: readonly ChildProcess[]) {
    this.name = name;
    this.#parts = parts;
  }

  static async open(): Promise<Display> {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await new Promise<string>((done, fail) => {
      server.once('error', fail);
      server.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
      server.stdio[3]?.once('data', (said: Buffer) => done(said.toString().trim()));
    });
    const name = `:${number}`;
    const manager = spawn('openbox', [], { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
    return new Display(name, [manager, server]);
  }

  /** Starts a program here. An ordinary user's even when root does: Chromium's sandbox is not for root. */
  start(program: string, args: readonly string[], folder: string, env: Readonly<Record<string, string>> = {}): ChildProcess {
    const [command = '', ...given] =
      process.getuid?.() === 0 ? ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--', program, ...args] : [program, ...args];
    return spawn(command, given, { cwd: folder, env: { ...process.env, ...env, DISPLAY: this.name }, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Resolves when the window of a title has the focus: a page can be asked before its window is there. Rejects after 20 s. */
  async focused(title: string): Promise<void> {
    const env = { ...process.env, DISPLAY: this.name };
    const late = performance.now() + 20_000;
    for (;;) {
      const { stdout } = await run('xdotool', ['getactivewindow', 'getwindowname'], { env }).catch(() => ({ stdout: '' }));
      if (stdout.includes(title)) return;
      if (performance.now() > late) throw new Error(`no window “${title}” has the focus: “${stdout.trim()}” has`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** Presses keys, or types text, in the window that has the focus, as `xdotool` does. */
  async keys(...args: readonly string[]): Promise<void> {
    await run('xdotool', [...args], { env: { ...process.env, DISPLAY: this.name } });
  }

  /** The titles of the windows that are shown. */
  async titles(): Promise<readonly string[]> {
    const environment = { env: { ...process.env, DISPLAY: this.name } };
    const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', '.', 'getwindowname', '%@'], environment).catch(() => ({
      stdout: '',
    }));
    return stdout.split('\n').filter((line) => line !== '');
  }

  /** The widths of the icons that the window of a title gives itself (`_NET_WM_ICON`, Extended Window Manager Hints): pixels. */
  async icons(title: string): Promise<readonly number[]> {
    const env = { ...process.env, DISPLAY: this.name };
    const { stdout: window } = await run('xdotool', ['search', '--onlyvisible', '--name', title], { env });
    // Each icon is its width, its height and its pixels; `xprop` without a font draws none of them.
    const { stdout } = await run('xprop', ['-id', window.trim().split('\n')[0] ?? '', '-notype', '32c', '_NET_WM_ICON'], {
      env,
      maxBuffer: 1e8,
    });
    const numbers = (stdout.split('=')[1] ?? '').split(',').map(Number);
    const widths = [];
    for (let at = 0; at + 1 < numbers.length; at += 2 + (numbers[at] ?? 0) * (numbers[at + 1] ?? 0)) widths.push(numbers[at] ?? 0);
    return widths;
  }

  close(): void {
    for (const part of this.#parts) part.kill();
  }
}
