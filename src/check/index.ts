// The door minsheng/check: what a statistician looks over, one check a file.

export { checkSeats } from './seats.ts';
