import { expectAnswer, type HttpOptions, isInstant, isText, postJson } from '../http.ts';
import type { Post, Verzendbewijs } from './port.ts';

const REGISTER = 'de postverzending';

/** The mail service over HTTP: `POST <url>/brieven` with the PDF in base64, idempotent on the key. */
export const connectPost = (url: string, options: HttpOptions = {}): Post => ({
  async verzendBrief({ pdf, ...brief }, sleutel) {
    const answer = await postJson({
      ...options,
      register: REGISTER,
      url: `${url}/brieven`,
      body: { ...brief, pdf: Buffer.from(pdf).toString('base64') },
      idempotencyKey: sleutel,
    });
    return expectAnswer<Verzendbewijs>(REGISTER, answer, {
      kenmerk: isText,
      verzondenOp: isInstant,
    });
  },
});
