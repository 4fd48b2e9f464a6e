// SPDX-License-Identifier: Apache-2.0
#include "store/http_client.h"
#include "catch.h"
#include "fake_store.h"

#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPDigestCredentials.h>
#include <Poco/Net/HTTPRequest.h>

using namespace casus;
using namespace std::chrono_literals;
using test::Asked;
using test::FakeStore;
using test::Said;

namespace {

HttpRequest post(const FakeStore& store, const std::string& body = "body")
{
    return {"POST", store.url() + "/update?x=1%202", {{"Content-Type", "text/plain"}}, body};
}

HttpOptions asUser(const std::string& user, const std::string& password)
{
    HttpOptions options;
    options.credentials = {user, password, {}};
    return options;
}

/// A store that lets a user in by Digest.
Said byDigest(const Asked& asked)
{
    Poco::Net::HTTPRequest request(asked.method, asked.path, "HTTP/1.1");
    request.set("Authorization", asked.authorization);
    Poco::Net::HTTPDigestCredentials credentials("dba", "secret");
    if (asked.authorization.find("Digest ") == 0 && credentials.verifyAuthInfo(request))
        return {204, "", {}, 0, {}};
    return {401, "who?",
        {{"WWW-Authenticate", "Digest realm=\"store\", nonce=\"abc\", qop=\"auth\", algorithm=MD5"}}, 0, {}};
}

std::string faultOf(HttpClient& client, const HttpRequest& request, bool isLasting)
{
    try {
        client.send(request);
    } catch (const HttpError& error) {
        CHECK(error.isLasting() == isLasting);
        return error.what();
    }
    return "no fault";
}

} // namespace

TEST_CASE("A request goes out with its length, and the answer comes back")
{
    FakeStore store({{201, "done", {{"Retry-After", "3"}, {"Location", "/there"}}, 0, {}}});
    HttpClient client {{}};
    const HttpAnswer answer = client.send(post(store));
    CHECK(answer.status == 201);
    CHECK(answer.isSuccess());
    CHECK(answer.body == "done");
    CHECK(answer.retryAfter == "3");
    CHECK(answer.location == "/there");
    const Asked asked = store.asked().front();
    CHECK(asked.method == "POST");
    CHECK(asked.path == "/update?x=1%202");
    CHECK(asked.type == "text/plain");
    CHECK(asked.body == "body");
    CHECK(asked.hasLength);
    CHECK(asked.authorization.empty());
}

TEST_CASE("A body of nothing has a length too")
{
    FakeStore store;
    HttpClient client {{}};
    client.send({"PUT", store.url() + "/data", {}, ""});
    CHECK(store.asked().front().hasLength);
}

TEST_CASE("A user is let in by Digest, and asked only once")
{
    FakeStore store(byDigest);
    HttpClient client(asUser("dba", "secret"));
    for (int times = 0; times < 3; ++times)
        CHECK(client.send(post(store)).status == 204);
    const auto asked = store.asked();
    REQUIRE(asked.size() == 4);
    CHECK(asked[0].authorization.empty());
    CHECK(asked[1].body == "body");
    CHECK(asked[3].authorization.find("nc=00000003") != std::string::npos);
}

TEST_CASE("A wrong password ends with 401")
{
    FakeStore store(byDigest);
    HttpClient client(asUser("dba", "wrong"));
    CHECK(client.send(post(store)).status == 401);
    CHECK(store.asked().size() == 2);
}

TEST_CASE("A password is sent as it is only to who asks for Basic, or where that is told")
{
    const std::deque<Said> challenge {{401, "", {{"WWW-Authenticate", "Basic realm=\"store\""}}, 0, {}}};
    FakeStore asking(challenge);
    HttpClient client(asUser("ada", "secret"));
    CHECK(client.send(post(asking)).isSuccess());
    REQUIRE(asking.asked().size() == 2);
    CHECK(asking.asked()[0].authorization.empty());
    CHECK(asking.asked()[1].authorization == "Basic YWRhOnNlY3JldA==");

    FakeStore silent;
    HttpOptions options = asUser("ada", "secret");
    options.isBasicSentAtOnce = true;
    HttpClient eager(options);
    eager.send(post(silent));
    CHECK(silent.asked()[0].authorization == "Basic YWRhOnNlY3JldA==");
}

TEST_CASE("Of what a store offers, Digest is taken before Basic, as far as it is MD5")
{
    const std::string sha = "Digest realm=\"s\", nonce=\"a\", qop=\"auth\", algorithm=SHA-256";
    const std::string md5 = "Digest realm=\"s\", nonce=\"b\", qop=\"auth\"";
    FakeStore both({{401, "",
        {{"WWW-Authenticate", "Basic realm=\"s\""}, {"WWW-Authenticate", sha}, {"WWW-Authenticate", md5}}, 0,
        {}}});
    HttpClient client(asUser("ada", "secret"));
    client.send(post(both));
    CHECK(both.asked()[1].authorization.find("nonce=\"b\"") != std::string::npos);

    FakeStore onlySha({{401, "", {{"WWW-Authenticate", sha}}, 0, {}}});
    HttpClient other(asUser("ada", "secret"));
    CHECK(other.send(post(onlySha)).status == 401);
    CHECK(onlySha.asked().size() == 1);
}

TEST_CASE("A token goes with each request")
{
    FakeStore store;
    HttpOptions options;
    options.credentials.token = "t0ken";
    HttpClient client(options);
    client.send(post(store));
    CHECK(store.asked()[0].authorization == "Bearer t0ken");
}

TEST_CASE("A redirect is an answer, and nobody goes there")
{
    FakeStore store({{307, "", {{"Location", "http://elsewhere/"}}, 0, {}}});
    HttpClient client {{}};
    CHECK(client.send(post(store)).location == "http://elsewhere/");
    CHECK(store.asked().size() == 1);
}

TEST_CASE("A long answer is kept as far as it is wanted, and handed on as a whole")
{
    const std::string body(300'000, 'x');
    FakeStore store({{200, body, {}, 0, {}}, {200, body, {}, 0, {}}, {400, body, {}, 0, {}}});
    HttpOptions options;
    options.largestAnswer = 100'000;
    HttpClient client(options);
    CHECK(client.send(post(store)).body.size() == 100'000);
    std::size_t size = 0;
    const auto sink = [&](const HttpAnswer& head, std::string_view bytes) {
        CHECK(head.status == 200);
        size += bytes.size();
    };
    CHECK(client.send(post(store), sink).body.empty());
    CHECK(size == body.size());
    CHECK(client.send(post(store), sink).body.size() == 100'000);
    CHECK(size == body.size());
}

TEST_CASE("An answer that ends too early is none")
{
    FakeStore store({{200, "half", {}, 100, {}}, {200, "half", {}, 100, {}}});
    HttpClient client {{}};
    CHECK(faultOf(client, post(store), false).find("the answer ended before its end") != std::string::npos);
    CHECK(faultOf(client, post(store), false) != "no fault");
    CHECK(client.send(post(store)).isSuccess());
}

TEST_CASE("A store that does not answer in time is not waited for")
{
    FakeStore store({{200, "", {}, 0, 700ms}});
    HttpOptions options;
    options.answerTimeout = 200ms;
    HttpClient client(options);
    CHECK(faultOf(client, post(store), false)
        == "no answer from " + store.url() + "/update: it took more than 200 ms");
}

TEST_CASE("Nobody waits for an answer once the run is stopped")
{
    FakeStore store({{200, "", {}, 0, 500ms}});
    const std::atomic<bool> isStopped = true;
    HttpOptions options;
    options.isStopped = &isStopped;
    HttpClient client(options);
    CHECK(faultOf(client, post(store), true).find("interrupted") == 0);
}

TEST_CASE("Where nobody listens, or no such host is, that is told")
{
    unsigned short port = 0;
    {
        const Poco::Net::ServerSocket taken(Poco::Net::SocketAddress("127.0.0.1", 0));
        port = taken.address().port();
    }
    HttpClient client {{}};
    const std::string url = "http://127.0.0.1:" + std::to_string(port) + "/update";
    CHECK(faultOf(client, {"POST", url, {}, ""}, false)
        == "no answer from " + url + ": nobody listens there; is the store running, and the port right?");
    CHECK(faultOf(client, {"POST", "http://no-such-host.invalid/", {}, ""}, true)
        == "no answer from http://no-such-host.invalid/: there is no host no-such-host.invalid; is the URL "
           "right?");
}

TEST_CASE("A connection that the store has closed in the meantime is opened again")
{
    HttpClient client {{}};
    std::string url;
    {
        const FakeStore store;
        url = store.url();
        CHECK(client.send({"POST", url, {}, "body"}).isSuccess());
    }
    Poco::Net::ServerSocket again;
    again.bind(Poco::Net::SocketAddress(url.substr(url.rfind('/') + 1)), true);
    again.listen();
    const FakeStore store(std::deque<Said> {}, again);
    CHECK(client.send({"POST", url, {}, "body"}).isSuccess());
    CHECK(store.asked().size() == 1);
}
