/** Brings a script that only some readers need. @param address where it stands. */
export function bringScript(address: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'module';
  element.src = address;
  document.head.append(element);
  return element;
}
