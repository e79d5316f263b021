/**
 * @typedef { { id: string, columns: number | null } } Seat
 * @typedef { { section: string, seats: Seat[] } } Row the section is empty for the form itself
 */

/**
 * What stands side by side, in reading order: form-js names the row that each component stands in.
 *
 * @param { any } schema
 * @returns { Row[] }
 */
export function rowsOf(schema) {
  return within(schema, '');
}

/**
 * @param { any } parent
 * @param { string } section
 * @returns { Row[] }
 */
function within(parent, section) {
  /** @type { Map<string, Row> } */
  const rows = new Map();
  const components = parent.components || [];
  for (const { id, layout } of components) {
    const name = layout?.row || ` ${ id }`;
    const row = rows.get(name) || { section, seats: [] };
    row.seats.push({ id, columns: layout?.columns || null });
    rows.set(name, row);
  }
  return [ ...rows.values(), ...components.flatMap((/** @type { any } */ one) => within(one, one.id)) ];
}

/**
 * With something new, which has no id yet.
 *
 * @param { Row[] } rows
 * @param { string } section
 * @param { string[] } [beside] ids of the row that it joins; none for one of its own
 * @param { string } [before] id of what it comes before; none for the end
 * @returns { Row[] }
 */
export function placed(rows, section, beside, before) {
  const seat = { id: '', columns: null };
  const has = (/** @type { Row } */ row, /** @type { string } */ id) => row.seats.some(one => one.id === id);
  if (beside?.length) {
    return rows.map(row => {
      const at = row.seats.findIndex(({ id }) => id === before);
      return has(row, beside[0]) ? { section, seats: row.seats.toSpliced(at < 0 ? row.seats.length : at, 0, seat) } : row;
    });
  }
  const at = before ? rows.findIndex(row => has(row, before)) : -1;
  return rows.toSpliced(at < 0 ? rows.length : at, 0, { section, seats: [ seat ] });
}
