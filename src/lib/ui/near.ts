/** A reader is near to what is less than a fifth of a window above or below. */
const NEAR = '20% 0px';

/**
 * Calls once what is to be done when the reader comes near an element.
 * @returns what takes that back.
 */
export function whenNear(element: Element, arrive: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      arrive();
    },
    { rootMargin: NEAR }
  );
  observer.observe(element);
  return () => observer.disconnect();
}
