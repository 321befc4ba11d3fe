// node -r this: whatever listens without naming a host listens on this machine alone
const net = require('net');

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...given) {
  const [first, second] = given;
  if (typeof first === 'object' && first !== null && first.port !== undefined && !first.host) {
    given[0] = { ...first, host: '127.0.0.1' };
  } else if (/^\d+$/.test(String(first)) && typeof second !== 'string') {
    given.splice(1, second == null ? 1 : 0, '127.0.0.1');
  }
  return listen.apply(this, given);
};
