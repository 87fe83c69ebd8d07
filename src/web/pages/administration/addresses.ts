import { address } from "../../addresses.ts";

/** Addresses of the pages about people, under a body's administration. */
export const peopleAddress = (body: string) => `${address.administration(body)}/people`;
export const personAddress = (body: string, person: string) =>
  `${peopleAddress(body)}/${encodeURIComponent(person)}`;
export const sessionsAddress = (body: string) => `${address.administration(body)}/sessions`;
export const keysAddress = (body: string) => `${address.administration(body)}/keys`;
export const messagesAddress = (body: string) => `${address.administration(body)}/messages`;
export const bodyAddress = (body: string) => `${address.administration(body)}/body`;
export const trailAddress = (body: string) => `${address.administration(body)}/audit`;

/** One's own page. */
export const accountAddress = (body: string) => `/${encodeURIComponent(body)}/account`;
