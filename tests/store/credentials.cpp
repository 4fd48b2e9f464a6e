// SPDX-License-Identifier: Apache-2.0
#include "store/credentials.h"
#include "catch.h"
#include "scratch.h"

#include <casus/error.h>

using namespace casus;

TEST_CASE("A password is the first line of its file, without the end of the line")
{
    const test::Scratch scratch;
    CHECK(readSecret(scratch.write("unix", "s3cret word\nmore\n")) == "s3cret word");
    CHECK(readSecret(scratch.write("windows", "s3cret\r\n")) == "s3cret");
    CHECK(readSecret(scratch.write("bare", "s3cret")) == "s3cret");
}

TEST_CASE("A password file that is missing or empty is an error")
{
    const test::Scratch scratch;
    CHECK_THROWS_AS(readSecret(scratch.folder() + "/none"), Error);
    CHECK_THROWS_AS(readSecret(scratch.folder()), Error);
    CHECK_THROWS_AS(readSecret(scratch.write("empty", "\nlater\n")), Error);
}
