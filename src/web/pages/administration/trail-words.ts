import type { Catalogue } from "../../../messages/catalogue.ts";

/** What each action of the audit trail is called. */
const ACTIONS: Readonly<Record<string, string>> = {
  "body-created": "audit-body-created",
  "person-added": "audit-person-added",
  "person-changed": "audit-person-changed",
  "password-set": "audit-password-set",
  "identity-linked": "audit-identity-linked",
  "link-issued": "audit-link-issued",
  "link-used": "audit-link-used",
  "session-opened": "audit-session-opened",
  "session-revoked": "audit-session-revoked",
  "sessions-revoked": "audit-sessions-revoked",
  "key-created": "audit-key-created",
  "key-revoked": "audit-key-revoked",
  "evidence-added": "audit-evidence-added",
  "measurements-recorded": "audit-measurements-recorded",
  "validation-recorded": "audit-validation-recorded",
  "draft-created": "audit-draft-created",
  "draft-changed": "audit-draft-changed",
  "draft-closed": "audit-draft-closed",
  "plan-adopted": "audit-plan-adopted",
  "amendment-recorded": "audit-amendment-recorded",
  "policy-recorded": "audit-policy-recorded",
  "set-aside-recorded": "audit-set-aside-recorded",
  "override-recorded": "audit-override-recorded",
  "round-opened-recorded": "audit-round-opened-recorded",
  "round-answer-recorded": "audit-round-answer-recorded",
  "round-closed-recorded": "audit-round-closed-recorded",
  "narrative-recorded": "audit-narrative-recorded",
  "sample-recorded": "audit-sample-recorded",
  "verdict-recorded": "audit-verdict-recorded",
  "validation-closed-recorded": "audit-validation-closed-recorded",
  "publication-recorded": "audit-publication-recorded",
  "public-address-recorded": "audit-public-address-recorded",
  "body-profile-recorded": "audit-body-profile-recorded",
  "register-recorded": "audit-register-recorded",
  "binding-recorded": "audit-binding-recorded",
  "register-rows-added": "audit-register-rows-added",
  "register-row-changed": "audit-register-row-changed",
  "register-row-removed": "audit-register-row-removed",
  "register-person-added": "audit-register-person-added",
  "register-person-erased": "audit-register-person-erased",
  "datum-requested": "audit-datum-requested",
  "datum-requested-again": "audit-datum-requested-again",
  "datum-answered": "audit-datum-answered",
  "datum-settled": "audit-datum-settled",
  "message-queued": "audit-message-queued",
  "message-sent": "audit-message-sent",
  "message-abandoned": "audit-message-abandoned",
  "message-retried": "audit-message-retried",
};

/** An action in words; one that has none as it is. */
export function actionWords(action: string, words: Catalogue): string {
  const id = ACTIONS[action];
  return id === undefined ? words.format("audit-other", { action }) : words.format(id);
}
