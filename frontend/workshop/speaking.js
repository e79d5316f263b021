/**
 * Lets the library speak the reader's language: its English words become the key of ours, "Append gateway" is
 * `say.append-gateway`. What has no word stays as it is.
 *
 * @param { () => Record<string, string> } words
 */
export function speaking(words) {
  /**
   * @param { string } said
   * @param { Record<string, string> } [replacements]
   */
  const translate = (said, replacements = {}) =>
    (words()[keyOf(said)] || said).replace(/{([^}]+)}/g, (whole, name) => replacements[name] ?? whole);
  return { translate: [ 'value', translate ] };
}

/** @param { string } said */
function keyOf(said) {
  return `say.${ said.toLowerCase().replace(/[^a-z0-9]+/g, '-') }`;
}
