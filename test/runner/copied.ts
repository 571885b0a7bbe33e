/** A row of a table as an object of its own, with every member that it has. */
export function copied<Row extends object>(row: Row): Row {
  const members = Object.getOwnPropertyNames(Object.getPrototypeOf(row)) as (keyof Row & string)[];
  return Object.fromEntries(
    members
      .filter((member) => member !== 'constructor' && row[member] !== undefined)
      .map((member) => [member, row[member]]),
  ) as Row;
}
