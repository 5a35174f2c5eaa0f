import type { TestDatabase } from '../support/database.ts';

/** What stands in the database now, by name of the question; to compare with what stood there before. */
export const rowsOf = async (
  database: TestDatabase,
  questions: Readonly<Record<string, string>>,
): Promise<Record<string, object[]>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(questions).map(async ([name, sql]) => [name, await database.asOwner(sql)]),
    ),
  );
