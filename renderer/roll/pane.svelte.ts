// A page key scrolls by less than what is seen and this together, so no blank shows.
const REACH = 450;

/** What a person sees of an element that scrolls, in CSS pixels. Until it is laid out, about what a window shows. */
export class Pane {
  element = $state.raw<HTMLElement>();
  scrolled = $state(0);
  height = $state(innerHeight * 0.8);
  width = $state(innerWidth);
  /** How far beyond its edges lines are drawn. Nothing at first and after a jump, so that what is seen comes at once and the rest a moment later. */
  reach = $state(0);

  #extending = 0;
  // Told after layout, before paint: to ask for a size while the page is made would lay it out twice.
  readonly #observer = new ResizeObserver(() => {
    this.height = this.element?.clientHeight ?? this.height;
    this.width = this.element?.clientWidth ?? this.width;
  });

  /** The element, from when it is on the page until it is not. */
  readonly attach = (element: HTMLElement): (() => void) => {
    const heard = (): void => this.#moved(element.scrollTop);
    this.element = element;
    this.#extend();
    this.#observer.observe(element);
    element.addEventListener('scroll', heard, { passive: true });
    return () => {
      this.#observer.unobserve(element);
      element.removeEventListener('scroll', heard);
    };
  };

  scroll(y: number): void {
    if (!this.element) return;
    this.element.scrollTop = y;
    this.#moved(this.element.scrollTop);
  }

  #moved(y: number): void {
    if (Math.abs(y - this.scrolled) > this.height + REACH) {
      this.reach = 0;
      this.#extend();
    }
    this.scrolled = y;
  }

  #extend(): void {
    cancelAnimationFrame(this.#extending);
    // Two frames on: the first is for what is seen.
    this.#extending = requestAnimationFrame(() => {
      this.#extending = requestAnimationFrame(() => {
        this.reach = REACH;
      });
    });
  }
}
