type Column = {
  title: string;
  /** how far from the next, on which side, whether on phones */
  className?: string;
  span?: number;
};

/** The titles of a table's columns, left where nothing else is said. */
export function TableHead({ columns }: { columns: Column[] }) {
  return (
    <thead>
      <tr className="border-b border-edge text-left align-bottom">
        {columns.map(({ title, className = '', span }) => (
          <th
            key={title}
            scope="col"
            colSpan={span}
            className={`py-1 font-semibold ${className}`.trim()}
          >
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
