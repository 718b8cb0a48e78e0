import { isPublicAddress, reasonToBlock } from "../../../src/web-sources/address-policy.js";

describe("isPublicAddress", () => {
  it.each([
    "127.0.0.1",
    "127.255.255.254",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "192.0.0.8",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.4",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "168.63.129.16",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:a00:1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2001::1",
    "2001:db8::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "100::1",
    "not an address",
    "",
  ])("does not take %j for public", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "93.184.215.14", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"])(
    "takes %s for public",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe("reasonToBlock", () => {
  const blocked = (url: string, allow: string[] = []) => reasonToBlock(new URL(url), allow);

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://0x7f.1/",
    "http://127.1/",
    "http://127.0.0.1./",
    "http://１２７.０.０.１/",
    "http://①②⑦.0.0.1/",
    "http://0/",
    "http://[::1]/",
    "http://[0:0:0:0:0:0:0:1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::a9fe:a9fe]/",
    "http://169.254.169.254/latest/meta-data",
    "http://[fd00:ec2::254]/",
    "http://localhost/",
    "http://localhost./",
    "http://LOCALHOST/",
    "http://api.localhost/",
    "http://router.local/",
    "http://metadata/",
    "http://metadata.google.internal/",
    "http://db.internal/",
    "http://intranet/",
    "https://10.0.0.1/",
    "http://[fe80::1]/",
    "http://harbour-post.example:22/",
    "http://harbour-post.example:8080/",
    "http://reader:secret@harbour-post.example/",
    "ftp://harbour-post.example/",
    "gopher://harbour-post.example/",
    "data:text/html,x",
    "javascript:alert(1)",
  ])("gives a reason for %s", (url) => {
    expect(blocked(url)).toEqual(expect.any(String));
  });

  it.each([
    "http://harbour-post.example/",
    "https://harbour-post.example:443/a",
    "http://8.8.8.8/",
    "https://[2606:4700::1111]/",
  ])("lets %s pass", (url) => {
    expect(blocked(url)).toBeNull();
  });

  it("allows by host and port together", () => {
    expect(blocked("http://127.0.0.1:8081/", ["127.0.0.1:8081"])).toBeNull();
    expect(blocked("http://127.0.0.1:8082/", ["127.0.0.1:8081"])).not.toBeNull();
    expect(blocked("http://127.0.0.2:8081/", ["127.0.0.1:8081"])).not.toBeNull();
    expect(blocked("http://[::1]:9000/", ["[::1]:*"])).toBeNull();
    expect(blocked("http://wiki.internal/", ["wiki.internal:80"])).toBeNull();
    expect(blocked("https://wiki.internal/", ["wiki.internal:80"])).not.toBeNull();
    expect(blocked("http://reader:secret@127.0.0.1:8081/", ["127.0.0.1:8081"])).not.toBeNull();
  });
});
