/** Rows as a table in plain text, the first of them the heads: numbers end, words begin below each other. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, place) =>
    Math.max(...rows.map((row) => widthOf(row[place] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, place) => pad(cell, widths[place] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How many columns of a terminal a text takes: a Chinese character takes two. */
const widthOf = (cell: string | number): number =>
  [...String(cell)].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);

function pad(cell: string | number, width: number): string {
  const room = ' '.repeat(width - widthOf(cell));
  return typeof cell === 'number' ? room + String(cell) : String(cell) + room;
}
