import { request } from "node:http";

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  bytes: Buffer;
}

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** From which local address to call; loopback by default. */
  localAddress?: string;
}

/** One real request, with any header: `fetch` would not let a test forge Host. */
export function call(
  url: string,
  { method = "GET", headers = {}, body, localAddress }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers, localAddress, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, text: bytes.toString("utf8"), bytes });
      });
    });
    sending.on("error", reject);
    sending.end(body);
  });
}

export interface GraphqlAnswer<Data> {
  status: number;
  headers: Answer["headers"];
  data: Data;
  errors?: { message: string; extensions: { code: string; requestId: string } }[];
}

/** One GraphQL operation over HTTP. */
export async function query<Data = Record<string, unknown>>(
  url: string,
  text: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<GraphqlAnswer<Data>> {
  const answer = await call(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: text, variables }),
  });
  const { data, errors } = JSON.parse(answer.text) as Pick<GraphqlAnswer<Data>, "data" | "errors">;
  return { status: answer.status, headers: answer.headers, data, errors };
}
