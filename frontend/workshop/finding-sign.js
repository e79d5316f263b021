import './finding-sign.css';

/** @typedef { { severity: 'error' | 'warning', element: string, message: string } } Finding */

/**
 * What stands at an element that something speaks against.
 *
 * @param { string } severity
 * @param { string } message
 */
export function findingSign(severity, message) {
  const sign = document.createElement('div');
  sign.className = `bs-finding-sign ${ severity }`;
  sign.textContent = severity === 'error' ? '!' : 'i';
  sign.title = message;
  return sign;
}
