import { pathToFileURL } from "node:url";
import { type Client, type Config, createClient, type InStatement, type Transaction } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { BUSY_TIMEOUT_MS, PRAGMAS } from "./connection";

/**
 * Prisma's adapter over one connection with the settings of all connections, whose transactions begin IMMEDIATE. In a file of
 * its own: programs that only use the driver start without it in half the time.
 */
export class StoreAdapter extends PrismaLibSql {
  /** @param path the database file, which must exist. */
  constructor(path: string) {
    super({ url: pathToFileURL(path).href, timeout: BUSY_TIMEOUT_MS });
  }

  override createClient(config: Config): Client {
    return keepOneConnection(createClient(config));
  }
}

/**
 * Makes a client run everything on its one connection.
 *
 * By itself the client begins transactions DEFERRED (of two programs that read and then write, one fails at once, whatever
 * the timeout) and leaves its connection to the transaction, so that the next statement runs on a fresh one without the
 * settings above. The adapter already lets one transaction or statement in at a time, so one connection is enough.
 */
function keepOneConnection(client: Client): Client {
  const execute = client.execute.bind(client);
  const ready = (async () => {
    for (const pragma of PRAGMAS) await execute(pragma);
  })();
  // Whoever uses the client first gets the error; until then it is no unhandled rejection.
  ready.catch(() => undefined);
  client.execute = async (statement: InStatement) => {
    await ready;
    return execute(statement);
  };
  client.transaction = async () => {
    await client.execute("BEGIN IMMEDIATE");
    return transactionOn(client);
  };
  return client;
}

/** The transaction that is open on a connection, in the form the adapter expects. */
function transactionOn(client: Client): Transaction {
  let closed = false;
  const end = async (sql: "COMMIT" | "ROLLBACK") => {
    if (closed) return;
    await client.execute(sql);
    closed = true;
  };
  return {
    get closed() {
      return closed;
    },
    execute: (statement: InStatement) => client.execute(statement),
    batch: async (statements: InStatement[]) => {
      const results = [];
      for (const statement of statements) results.push(await client.execute(statement));
      return results;
    },
    executeMultiple: (sql: string) => client.executeMultiple(sql),
    commit: () => end("COMMIT"),
    rollback: () => end("ROLLBACK"),
    close: () => {
      end("ROLLBACK").catch(() => undefined);
    },
  };
}
