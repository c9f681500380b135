// What jsdom lacks and the libraries ask for. Tests without a page run without it.
if (typeof window !== 'undefined') {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      onchange: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      dispatchEvent: () => false,
    }) as unknown as MediaQueryList;

  window.ResizeObserver = class {
    observe(): void {
      return undefined;
    }
    unobserve(): void {
      return undefined;
    }
    disconnect(): void {
      return undefined;
    }
  };
  Blob.prototype.arrayBuffer = function (this: Blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(new Error('The file cannot be read.'));
      reader.readAsArrayBuffer(this);
    });
  };
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
}
