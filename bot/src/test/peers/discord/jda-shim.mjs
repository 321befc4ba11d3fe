// What JDA insists on and the twin, written for discord.js, leaves out
const EPOCH = 1420070400000n;
let count = 0n;
const snowflake = () => String(((BigInt(Date.now()) - EPOCH) << 22n) + (count++ & 4095n));

const role = (one) => ({
  colors: { primary_color: one.color ?? 0, secondary_color: null, tertiary_color: null },
  ...one,
});

const message = (one) => {
  (one?.embeds ?? []).forEach((embed) => (embed.type ??= 'rich'));
  if (one) one.components ??= [];
  if (one?.guild_id === '') delete one.guild_id;
  return one;
};

const complete = (json) => {
  if (Array.isArray(json)) return json.map(complete);
  if (json && typeof json === 'object') {
    if ('content' in json && 'author' in json) return message(json);
    if ('hoist' in json) return role(json);
  }
  return json;
};

const labelled = (row, i) =>
  row.type === 1 ? { type: 18, id: i + 1, component: { id: i + 100, ...row.components[0] } } : row;

const interaction = (event) => {
  message(event.message);
  if (event.type === 5) event.data.components = event.data.components.map(labelled);
  event.authorizing_integration_owners = { 0: event.guild_id ?? '0' };
  if (event.channel?.type === 1) {
    event.user = event.member?.user ?? event.user;
    event.context = 1;
    delete event.guild_id;
    delete event.member;
  } else {
    event.guild ??= { id: event.guild_id, locale: 'en-US', features: [] };
  }
  if (event.channel) event.channel.permissions ??= '1099511627775';
};

const speakOverTheGateway = (gateway) => {
  const handle = gateway.handleMessage.bind(gateway);
  gateway.handleMessage = (client, raw) =>
    JSON.parse(raw).op === 6
      ? gateway.send(client, { op: 9, d: false, s: null, t: null })
      : handle(client, raw);

  const dispatch = gateway.sendDispatch.bind(gateway);
  gateway.sendDispatch = (client, type, given) => {
    const plain = (_, value) => (typeof value === 'bigint' ? String(value) : value);
    const data = JSON.parse(JSON.stringify(given, plain));
    if (type === 'READY') data.private_channels ??= [];
    if (type === 'GUILD_CREATE') data.roles = data.roles.map(role);
    if (/^MESSAGE_(CREATE|UPDATE)$/.test(type)) message(data);
    if (type === 'INTERACTION_CREATE') interaction(data);
    return dispatch(client, type, data);
  };
};

const read = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
};

// JDA sends a number that JavaScript would round
const recipient = (body) => /"recipient_id":\s*"?(\d+)/.exec(String(body))[1];

const payloadOf = async (body, type) => {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return form.get('payload_json') ?? '{}';
};

export function speakWithJda(discord) {
  speakOverTheGateway(discord.server.gateway);
  const server = discord.server.httpServer;
  const [listener] = server.listeners('request');
  server.removeAllListeners('request');

  const ask = (method, path, body) =>
    fetch(`http://127.0.0.1:${discord.port}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'x-shim': '1',
        authorization: `Bot ${discord.botToken}`,
      },
      body,
    });

  const direct = async (user) => {
    const name = `dm-${user}`;
    const channels = discord.prisma.channel;
    const open =
      (await channels.findFirst({ where: { type: 1, name } })) ??
      (await channels.create({ data: { id: snowflake(), type: 1, name } }));
    const recipient = await (await ask('GET', `/api/v10/users/${user}`)).json();
    return { id: open.id, type: 1, last_message_id: null, flags: 0, recipients: [recipient] };
  };

  const answered = async (path, body) => {
    const id = path.split('/').at(-3);
    const row = await discord.prisma.interactionResponse.findUnique({
      where: { interactionId: id },
    });
    const found =
      row?.messageId &&
      (await ask('GET', `/api/v10/channels/${row.channelId}/messages/${row.messageId}`));
    const sent = found?.ok ? message(await found.json()) : undefined;
    return {
      interaction: { id, type: 2, ...(sent ? { response_message_id: sent.id } : {}) },
      resource: { type: JSON.parse(body).type, ...(sent ? { message: sent } : {}) },
    };
  };

  const send = (response, status, json) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(json === undefined ? undefined : JSON.stringify(json));
  };

  server.on('request', async (request, response) => {
    if (request.headers['x-shim']) return listener(request, response);
    try {
      const { pathname, search, searchParams } = new URL(request.url, 'http://x');
      const type = request.headers['content-type'] ?? '';
      const raw = ['GET', 'HEAD'].includes(request.method) ? undefined : await read(request);
      const body = type.startsWith('multipart/form-data') ? await payloadOf(raw, type) : raw;
      if (request.method === 'POST' && pathname.endsWith('/users/@me/channels')) {
        return send(response, 200, await direct(recipient(body)));
      }
      const result = await ask(request.method, pathname + search, body?.length ? body : undefined);
      const text = await result.text();
      const wantsMore =
        pathname.endsWith('/callback') && searchParams.get('with_response') === 'true';
      if (wantsMore && result.ok) return send(response, 200, await answered(pathname, body));
      send(response, result.status, text ? complete(JSON.parse(text)) : undefined);
    } catch (fault) {
      send(response, 500, { message: String(fault), code: 0 });
    }
  });
}
