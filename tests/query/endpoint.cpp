// SPDX-License-Identifier: Apache-2.0
#include "query/endpoint.h"

#include "catch.h"
#include "store/fake_store.h"

#include "store/loader.h"

using namespace casus;
using namespace casus::test;
using Catch::Matchers::Contains;

namespace {

constexpr std::string_view csv[] = {"text/csv"};

Said said(int status, const std::string& body, const std::string& type = "text/csv")
{
    return {status, body, {{"Content-Type", type}}};
}

std::string answerOf(const FakeStore& store, HttpOptions http = {})
{
    std::string answer;
    Endpoint endpoint(store.url() + "/query", std::move(http));
    endpoint.ask("ASK { ?s ?p \"a & b\" }", csv, [&](std::string_view bytes) { answer += bytes; });
    return answer;
}

/// Why an answer is of no use, and whose fault that is.
StoreError::Cause causeOf(int status, const std::string& words)
{
    const FakeStore store(std::deque {said(status, "line one\nline two")});
    try {
        answerOf(store);
    } catch (const StoreError& error) {
        CHECK_THAT(error.what(), Contains(words));
        CHECK_THAT(
            error.what(), Contains("/query answered " + std::to_string(status) + ": line one line two"));
        return error.cause();
    }
    throw std::runtime_error("the answer was taken");
}

} // namespace

TEST_CASE("A query is a field of a form, and the answer is handed on")
{
    const FakeStore store(std::deque {said(200, "n\r\n1\r\n", "text/csv; charset=utf-8")});
    CHECK(answerOf(store) == "n\r\n1\r\n");
    REQUIRE(store.asked().size() == 1);
    const Asked asked = store.asked().front();
    CHECK(asked.method == "POST");
    CHECK(asked.path == "/query");
    CHECK(asked.type == "application/x-www-form-urlencoded");
    CHECK(asked.body == "query=ASK%20%7B%20%3Fs%20%3Fp%20%22a%20%26%20b%22%20%7D");
}

TEST_CASE("An answer of another type than asked for is refused")
{
    const FakeStore store(std::deque {said(200, "<html>", "text/html")});
    CHECK_THROWS_WITH(answerOf(store), Contains("answers with text/html where text/csv was asked for"));
}

TEST_CASE("A query that the store does not understand is told in its words")
{
    const FakeStore store(std::deque {said(400, "Parse error:\n line 1", "text/plain")});
    CHECK_THROWS_WITH(answerOf(store),
        Contains("the store does not understand the query; ")
            && Contains("answered 400: Parse error: line 1"));
}

TEST_CASE("A store that is not there, does not let us in or leads elsewhere is told")
{
    using enum StoreError::Cause;
    CHECK(causeOf(401, "does not let us ask; are --user and the password, or the token, right?") == NotLetIn);
    CHECK(causeOf(403, "does not let us ask") == NotLetIn);
    CHECK(causeOf(404, "there is nothing to ask at this URL; is --endpoint right?") == Unusable);
    CHECK(causeOf(405, "there is nothing to ask at this URL") == Unusable);
    CHECK(causeOf(302, "it leads to nowhere, which casus does not follow") == Unusable);
    CHECK(causeOf(500, "the store does not answer as it should") == Unusable);
}

TEST_CASE("An answer that breaks off is told")
{
    Said half = said(200, "n\r\n1");
    half.missing = 10;
    const FakeStore store(std::deque {half});
    CHECK_THROWS_AS(answerOf(store), StoreError);
}

TEST_CASE("A user and a password are told to a store that asks for them")
{
    Said refusal {401, "who?", {{"WWW-Authenticate", "Basic realm=\"news\""}}};
    const FakeStore store(std::deque {refusal, said(200, "true")});
    HttpOptions http;
    http.credentials = {"me", "secret", {}};
    CHECK(answerOf(store, http) == "true");
    REQUIRE(store.asked().size() == 2);
    CHECK(store.asked().back().authorization == "Basic bWU6c2VjcmV0");
}
