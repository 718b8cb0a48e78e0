import { z } from "zod";

import { cypher, integer, noRow, statement } from "../statement.js";

const lease = z.object({ token: z.number() });

/** Must exist before the first lock is asked for: without it two runners could each make a lock node of their own. */
export const createLockConstraint = statement({
  name: "migration-lock.create-constraint",
  params: z.object({}),
  row: noRow,
  text: cypher`CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE`,
});

/**
 * Takes the lock if it is free or its holder has been silent past its lease; no row where somebody holds it.
 * The first SET takes the node's write lock, so that what is read after it is the last word. Time is the database's own.
 */
export const takeLock = statement({
  name: "migration-lock.take",
  params: z.object({ holder: z.string(), leaseMilliseconds: integer() }),
  row: lease,
  text: cypher`
    MERGE (lock:MigrationLock {id: "migrations"})
    SET lock.lastAskedBy = $holder
    WITH lock, datetime.realtime().epochMillis AS now
    WHERE coalesce(lock.expiresAt, 0) < now
    SET lock.token = coalesce(lock.token, 0) + 1, lock.holder = $holder, lock.expiresAt = now + $leaseMilliseconds
    RETURN lock.token AS token`,
});

/** Prolongs a lease; no row where another runner took over, which the growing token tells. */
export const extendLock = statement({
  name: "migration-lock.extend",
  params: z.object({ token: integer(), leaseMilliseconds: integer() }),
  row: lease,
  text: cypher`
    MATCH (lock:MigrationLock {id: "migrations"})
    SET lock.lastAskedBy = lock.holder
    WITH lock WHERE lock.token = $token
    SET lock.expiresAt = datetime.realtime().epochMillis + $leaseMilliseconds
    RETURN lock.token AS token`,
});

/** The same question without a write, for transactions that change the schema and so may write no data. */
export const confirmLock = statement({
  name: "migration-lock.confirm",
  params: z.object({ token: integer() }),
  row: lease,
  text: cypher`
    MATCH (lock:MigrationLock {id: "migrations"}) WHERE lock.token = $token
    RETURN lock.token AS token`,
});

/** Lets go; nothing happens where another runner took over. The token grows, so that a belated beat does not take it back. */
export const releaseLock = statement({
  name: "migration-lock.release",
  params: z.object({ token: integer() }),
  row: noRow,
  text: cypher`
    MATCH (lock:MigrationLock {id: "migrations"}) WHERE lock.token = $token
    SET lock.expiresAt = 0, lock.token = lock.token + 1`,
});
