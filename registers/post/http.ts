import { type HttpOptions, postJson } from '../http.ts';
import type { Post, Verzendbewijs } from './port.ts';

/** The mail service over HTTP: `POST <url>/brieven` with the PDF in base64, idempotent on the key. */
export const connectPost = (url: string, options: HttpOptions = {}): Post => ({
  async verzendBrief({ pdf, ...brief }, sleutel) {
    const answer = await postJson({
      ...options,
      register: 'de postverzending',
      url: `${url}/brieven`,
      body: { ...brief, pdf: Buffer.from(pdf).toString('base64') },
      idempotencyKey: sleutel,
    });
    return answer as Verzendbewijs;
  },
});
