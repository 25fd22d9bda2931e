/** How a mail is shown. */
export interface SeenMail {
  /** Of all of it, in pixels. */
  readonly wide: number;
  /** Of its letters, in pixels. */
  readonly sizes: number[];
  /** Of letters to the page, as WCAG 2.2 defines it. */
  readonly contrasts: number[];
  /** Colour of the page. */
  readonly page: string;
  /** Protocols of its links. */
  readonly links: string[];
  readonly images: number;
}

/** Run in the page of a mail, it gives a `SeenMail`. */
export const SEE_MAIL = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const page = getComputedStyle(document.body).backgroundColor;
  const light = (color) => {
    const [r, g, b] = color.match(/\\d+/g).map((part) => {
      const c = Number(part) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one) => {
    const [a, b] = [light(getComputedStyle(one).color), light(page)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  return {
    wide: document.documentElement.scrollWidth,
    sizes: all('td.ink, td.soft, a, h2').map((one) => parseFloat(getComputedStyle(one).fontSize)),
    contrasts: all('td.ink, td.soft, a.link, h2').map(contrast),
    page,
    links: all('a').map((one) => one.protocol),
    images: document.images.length,
  };
})()`;
