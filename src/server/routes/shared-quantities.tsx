import { may } from "../../application/permissions.ts";
import { sharedQuantities } from "../../application/shared-quantities/list.ts";
import { SharedQuantitiesPage } from "../../web/pages/shared-quantities/SharedQuantitiesPage.tsx";
import { askedMoment, contextOf, show } from "../page.tsx";
import type { Routes } from "../server.ts";

/** Grandezze condivise. */
export const sharedQuantityRoutes: Routes = (pages, server) => {
  pages.get("/shared-quantities", async (c) => {
    const { actor, body } = c.var;
    const found = await sharedQuantities(server.services, body.code, actor, askedMoment(c));
    return show(
      c,
      <SharedQuantitiesPage
        context={contextOf(c, server, found.standing)}
        body={body.code}
        found={found}
        mayDefine={may(actor, "define-registers")}
        mayAmend={may(actor, "prepare-plan")}
      />,
    );
  });
};
