const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 */
export function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([ key, value ]) => made.setAttribute(key, String(value)));
  return made;
}

/**
 * @param {string} style
 * @param {number} x
 * @param {number} y
 * @param {string} words
 * @param {string} anchor
 */
export function text(style, x, y, words, anchor) {
  const made = element('text', { class: style, x, y, 'text-anchor': anchor });
  made.textContent = words;
  return made;
}
