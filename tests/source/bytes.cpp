// SPDX-License-Identifier: Apache-2.0
#include "source/bytes.h"
#include "catch.h"

#include <sstream>

using namespace casus;

TEST_CASE("Bytes that were put back are read again, and so are their lines")
{
    std::istringstream stream("ab\ncd");
    Bytes bytes(stream);
    CHECK(bytes.next() == 'a');
    CHECK(bytes.next() == 'b');
    CHECK(bytes.next() == '\n');
    CHECK(bytes.line() == 2);
    bytes.putBack("b\n");
    CHECK(bytes.line() == 1);
    std::string rest;
    bytes.read(rest, 100);
    CHECK(rest == "b\ncd");
    CHECK(bytes.line() == 2);
    CHECK(bytes.next() == Bytes::none);
}

TEST_CASE("No more is read than asked for")
{
    std::istringstream stream("abcd");
    Bytes bytes(stream);
    bytes.next();
    bytes.putBack("a");
    std::string some;
    bytes.read(some, 3);
    CHECK(some == "abc");
    CHECK(bytes.next() == 'd');
}
