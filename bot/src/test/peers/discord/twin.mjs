// Starts Discord's twin for JDA, and says in one line of JSON where it is
import http from 'node:http';
import { DigitalDiscord } from 'discord-digital-twin';
import { speakWithJda } from './jda-shim.mjs';

const discord = new DigitalDiscord({
  guild: { name: 'Recyclers' },
  channels: [{ name: 'general', type: 0 }],
  users: [{ username: 'mia' }],
  botToken: 'fake-bot-token',
  botUser: { id: '900000000000000001', username: 'headway' },
});
await discord.start();
speakWithJda(discord);
const general = (await discord.prisma.channel.findMany())[0].id;
const mia = await discord.getFirstNonBotUserId();

// What people do there: POST /message, /slash, /button, /modal; what stands there: /messages, /direct, /commands, /form
const deeds = {
  '/message': (by, asked) => by.sendMessage(asked),
  '/slash': (by, asked) => by.runSlashCommand(asked),
  '/button': (by, asked) => by.clickButton(asked),
  '/modal': (by, asked) => by.submitModal(asked),
  '/direct': () => discord.prisma.channel.findFirst({ where: { type: 1 } }),
  '/commands': () => discord.prisma.applicationCommand.count(),
  '/form': () =>
    discord.prisma.interactionResponse.findFirst({ where: { type: 9 }, orderBy: { createdAt: 'desc' } }),
  '/messages': (_, asked) => discord.channel(asked.channelId ?? general).getMessages(),
};

const control = http.createServer(async (request, response) => {
  try {
    let body = '';
    for await (const part of request) body += part;
    const asked = body ? JSON.parse(body) : {};
    const by = discord.channel(asked.channelId ?? general).user(mia);
    const done = await deeds[request.url](by, asked);
    const plain = (_, value) => (typeof value === 'bigint' ? String(value) : value);
    response.end(JSON.stringify(done ?? null, plain));
  } catch (fault) {
    response.statusCode = 500;
    response.end(String(fault.stack));
  }
});
control.listen(0, '127.0.0.1', () => {
  const { port } = control.address();
  console.log(JSON.stringify({
    api: `http://127.0.0.1:${discord.port}/api/v10/`,
    gateway: discord.gatewayUrl,
    control: `http://127.0.0.1:${port}`,
    general,
    mia,
  }));
});
