/** A bar on standard error while a long command runs; nothing when that is no terminal. */
export class ProgressBar {
  private readonly total: number;
  private readonly started = performance.now();
  private readonly live = process.stderr.isTTY === true;
  private done = 0;

  constructor(total: number) {
    this.total = total;
  }

  step(failed: number): void {
    this.done++;
    if (!this.live) return;
    const share = this.done / this.total;
    const filled = Math.round(share * 24);
    const left = ((performance.now() - this.started) / this.done) * (this.total - this.done);
    const bar = `[${'█'.repeat(filled)}${'·'.repeat(24 - filled)}] ${this.done}/${this.total}`;
    process.stderr.write(
      `\r\u001b[K${bar}${failed > 0 ? `, ${failed} failed` : ''}${this.done < this.total ? `, ${spell(left)} left` : ''}`,
    );
  }

  /** A line of its own above the bar. */
  say(line: string): void {
    process.stderr.write(`${this.live ? '\r\u001b[K' : ''}${line}\n`);
  }

  end(): void {
    if (this.live) process.stderr.write('\n');
  }
}

const spell = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
};
