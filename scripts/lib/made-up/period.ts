/** The first and the last year of the made-up plan: long past, so that its figures are never from the future. */
export const period = { start: 2011, end: 2015 } as const;

/** The years of the made-up plan. */
export const years = Array.from({ length: period.end - period.start + 1 }, (_, index) => period.start + index);

/** The fields of the made-up plan, in both languages. Those of the target table are the first four. */
export const fields = [
  { id: 'water', name: { en: 'Water', zh: '水务' } },
  { id: 'roads', name: { en: 'Roads', zh: '道路' } },
  { id: 'schools', name: { en: 'Schools', zh: '学校' } },
  { id: 'markets', name: { en: 'Markets', zh: '商场' } },
  { id: 'parks', name: { en: 'Parks', zh: '公园' } },
  { id: 'farms', name: { en: 'Farms', zh: '农场' } },
  { id: 'houses', name: { en: 'Houses', zh: '住房' } },
  { id: 'records', name: { en: 'Records', zh: '档案' }, mark: { en: 'Rc', zh: '档' } },
] as const;

/** The fields whose targets stand in the table. */
export const tableFields: readonly string[] = fields.slice(0, 4).map(({ id }) => id);

/** The field of the thing with this number. */
export const fieldOf = (number: number): string => (fields[number % fields.length] ?? fields[0]).id;
