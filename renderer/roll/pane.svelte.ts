/** What a person sees of an element that scrolls, in CSS pixels. Until it is laid out, about what a window shows. */
export class Pane {
  element = $state.raw<HTMLElement>();
  scrolled = $state(0);
  height = $state(innerHeight * 0.8);
  width = $state(innerWidth);

  // Told after layout, before paint: to ask for a size while the page is made would lay it out twice.
  readonly #observer = new ResizeObserver(() => {
    this.height = this.element?.clientHeight ?? this.height;
    this.width = this.element?.clientWidth ?? this.width;
  });

  /** The element, from when it is on the page until it is not. */
  readonly attach = (element: HTMLElement): (() => void) => {
    const heard = (): void => {
      this.scrolled = element.scrollTop;
    };
    this.element = element;
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
    this.scrolled = this.element.scrollTop;
  }
}
