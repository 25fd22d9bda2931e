/**
 * Runs in the page: loads the scripts that wait once something is painted, those of later parts of the page when
 * it is whole. A page in a tab that nobody looks at is never painted and has its scripts when it is whole.
 * It is sent as its own text, so it may use nothing but what stands in it.
 */
export function runWaitingScripts() {
  const load = () => {
    for (const waiting of document.querySelectorAll<HTMLScriptElement>('script[data-src]')) {
      const script = document.createElement('script');
      for (const { name, value } of waiting.attributes) {
        if (name !== 'type' && name !== 'data-src') script.setAttribute(name, value);
      }
      script.nonce = waiting.nonce;
      script.setAttribute('async', '');
      script.src = waiting.getAttribute('data-src')!;
      waiting.replaceWith(script);
    }
  };
  const whenWhole = () => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load);
    else load();
  };
  if (document.hidden || !PerformanceObserver.supportedEntryTypes?.includes('paint')) {
    whenWhole();
    return;
  }
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    load();
    whenWhole();
  });
  observer.observe({ type: 'paint', buffered: true });
  // Whatever keeps a browser from telling that it painted must not keep the page from working.
  addEventListener('load', () => setTimeout(load, 2_000));
}
