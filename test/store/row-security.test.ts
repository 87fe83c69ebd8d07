import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../../src/store/migrations/index.ts";
import { openStore } from "../../src/store/open.ts";
import { PostgresqlEngine } from "../../src/store/postgresql/engine.ts";
import type { Store } from "../../src/store/store.ts";
import { ENGINES, type TestedPlace } from "./engines.ts";
import { askPostgresql } from "./postgresql.ts";
import { ANNA, adoption, BARI, entry, examplePlan, LECCE, SETUP, withBodies } from "./sample.ts";

const tables = MIGRATIONS.flatMap((migration) => migration.tables);
const ofBody = tables.filter((table) => table.ofBody).map(({ name }) => name);

/** Who connects: the superuser, whom no policy binds, or an ordinary owner of the database. */
const CONNECTIONS = ["superuser", "owner"] as const;

describe.each(ENGINES.filter(({ name }) => name === "postgresql"))(
  "row-level security on $name",
  (engine) => {
    describe.each(CONNECTIONS)("connected as %s", (connection) => {
      let place: TestedPlace;
      let url: string;
      let store: Store;
      let bare: PostgresqlEngine;

      beforeEach(async () => {
        place = await engine.place();
        if (place.location.engine !== "postgresql") throw new Error("not PostgreSQL");
        url = place.location.url;
        if (connection === "owner") {
          const role = `owner_of_${new URL(url).pathname.slice(1)}`;
          await askPostgresql(url, `create role ${role} login`);
          await askPostgresql(url, `grant create on database ${new URL(url).pathname.slice(1)} to ${role}`);
          url = url.replace("//traguardo@", `//${role}@`);
        }
        store = await openStore({ engine: "postgresql", url }, { hold: true, clock: place.clock });
        bare = new PostgresqlEngine(url);
        await bare.bindRole();
        await withBodies(store);
        for (const body of [LECCE, BARI])
          await store.write(body, ANNA, async ({ ledger, plans }) => {
            await plans.adopt(adoption(examplePlan()));
            await ledger.append([entry("A", "1")]);
          });
      });
      afterEach(async () => {
        await bare.close();
        await store.close();
        await place.leave();
      });

      it("binds every table of a body, its owner too", async () => {
        const rows = await place.ask(
          "select relname as name from pg_class where relnamespace = 'traguardo'::regnamespace and relrowsecurity and relforcerowsecurity",
        );
        expect(rows.map(({ name }) => name).sort()).toEqual([...ofBody, "bodies"].sort());
      });

      it("shows no other body's rows, whatever is asked", async () => {
        const seen = await bare.read(LECCE, async (database) => {
          const { rows } = await sql<{ body: string }>`
          select body from traguardo.ledger union all select body from traguardo.audit
          union all select body from traguardo.plan_versions`.execute(database);
          return [...new Set(rows.map(({ body }) => body))];
        });
        expect(seen).toEqual([LECCE]);
      });

      it("shows no body's rows where none was said", async () => {
        const rows = await bare.read(null, (database) => database.selectFrom("ledger").selectAll().execute());
        expect(rows).toEqual([]);
      });

      it("changes and deletes nothing of another body", async () => {
        await store.write(BARI, ANNA, ({ people }) =>
          people.add({ name: "C", email: "c@e.it", roles: [], units: [], demonstration: false }),
        );
        await bare.write(LECCE, async (database) => {
          const foreign = sql`update traguardo.people set name = 'X' where body = ${BARI}`;
          expect(Number((await foreign.execute(database)).numAffectedRows)).toBe(0);
          const gone = sql`delete from traguardo.people where body = ${BARI}`;
          expect(Number((await gone.execute(database)).numAffectedRows)).toBe(0);
        });
        const people = await store.read(BARI, (reader) => reader.people.list());
        expect(people.map(({ name }) => name)).toEqual(["C"]);
      });

      it("refuses a row written for another body", async () => {
        const foreign = bare.write(LECCE, (database) =>
          sql`insert into traguardo.people (body, id, name, email, roles, units, active, demonstration, created_at)
          values (${BARI}, 'x', 'x', 'x', '[]', '[]', 1, 0, '')`.execute(database),
        );
        await expect(foreign).rejects.toThrow(/row-level security/);
        const move = store
          .write(LECCE, ANNA, ({ people }) =>
            people.add({ name: "C", email: "c@e.it", roles: [], units: [], demonstration: false }),
          )
          .then(() =>
            bare.write(LECCE, (database) =>
              sql`update traguardo.people set body = ${BARI}`.execute(database),
            ),
          );
        await expect(move).rejects.toThrow(/row-level security/);
      });

      it("lets bodies be listed, and made one at a time under their own name", async () => {
        expect(await store.bodies()).toHaveLength(2);
        const stranger = bare.write(LECCE, (database) =>
          sql`insert into traguardo.bodies values ('altro', 'Altro', 0, '')`.execute(database),
        );
        await expect(stranger).rejects.toThrow(/row-level security/);
        await store.createBody({ code: "altro", name: "Altro", demonstration: false }, SETUP);
        expect(await store.bodies()).toHaveLength(3);
      });
    });
  },
);
