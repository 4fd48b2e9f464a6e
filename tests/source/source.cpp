// SPDX-License-Identifier: Apache-2.0
#include "source/source.h"
#include "catch.h"
#include "scratch.h"

#include <sstream>

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

namespace {

using Strings = std::vector<std::string>;

/// Articles as `id: text`, failures as `! sentence`, remarks as `? sentence`, the scratch folder taken out.
Strings read(Strings operands, const std::string& input = {}, const Scratch* scratch = nullptr)
{
    std::istringstream standardInput(input);
    ArticleSource source(std::move(operands), std::nullopt, standardInput);
    Strings found;
    while (auto next = source.next()) {
        if (const auto* article = std::get_if<Article>(&*next)) {
            found.push_back(article->id + ": " + article->text);
            continue;
        }
        const auto& diagnostic = std::get<Diagnostic>(*next);
        std::string line = (diagnostic.isFailure ? "! " : "? ") + diagnostic.sentence;
        if (scratch)
            for (std::size_t at = line.find(scratch->folder()); at != std::string::npos;
                 at = line.find(scratch->folder()))
                line.replace(at, scratch->folder().size(), "DIR");
        found.push_back(line);
    }
    return found;
}

} // namespace

TEST_CASE("A text file is an article called by its name")
{
    const Scratch scratch;
    CHECK(read({scratch.write("taji.txt", "Rockets fell.\r\n")}) == Strings {"taji: Rockets fell.\n"});
}

TEST_CASE("Each line of a JSON lines file is an article")
{
    const Scratch scratch;
    CHECK(read({scratch.write("news.jsonl", "{\"id\":\"a\",\"text\":\"one\"}\n\n{\"text\":\"two\"}")})
        == Strings {"a: one", "news-3: two"});
}

TEST_CASE("A JSON file that holds one article gives it its name")
{
    const Scratch scratch;
    CHECK(read({scratch.write("taji.json", "{\n\"text\":\"one\"\n}\n")}) == Strings {"taji: one"});
    CHECK(read({scratch.write("taji.json", "{\"text\":\"one\"}\n\n")}) == Strings {"taji: one"});
}

TEST_CASE("A JSON file may hold lines or an array as well")
{
    const Scratch scratch;
    CHECK(read({scratch.write("news.json", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n")})
        == Strings {"news-1: one", "news-2: two"});
    CHECK(read({scratch.write("news.json", "[{\"text\":\"one\"},{\n\"text\":\"two\"}]")})
        == Strings {"news-1: one", "news-2: two"});
    CHECK(read({scratch.write("news.json", "[{\"text\":\"one\"}]")}) == Strings {"news-1: one"});
}

TEST_CASE("Files of any other ending are JSON where they look so, else text")
{
    const Scratch scratch;
    CHECK(read({scratch.write("feed.log", "{\"text\":\"one\"}\n{\"id\":\"b\",\"text\":\"two\"}\n")})
        == Strings {"feed-1: one", "b: two"});
    CHECK(read({scratch.write("feed", " [\n{\"text\":\"one\"}\n]")}) == Strings {"feed-1: one"});
    CHECK(read({scratch.write("taji.md", "[Taji] Rockets fell.")}) == Strings {"taji: [Taji] Rockets fell."});
    CHECK(read({scratch.write("taji.txt", "{\"text\":1}")}) == Strings {"taji: {\"text\":1}"});
}

TEST_CASE("A folder gives its articles by path, other files are left out")
{
    const Scratch scratch;
    scratch.write("b.txt", "b");
    scratch.write("a/c.txt", "c");
    scratch.write("picture.png", "x");
    CHECK(read({scratch.folder()}) == Strings {"c: c", "b: b"});
}

TEST_CASE("Without operands, and for a hyphen, standard input is read")
{
    CHECK(read({}, "Rockets fell.") == Strings {"stdin: Rockets fell."});
    CHECK(read({"-"}, " \n{\"text\":\"one\"}\n{\"text\":\"two\"}\n")
        == Strings {"stdin-2: one", "stdin-3: two"});
    CHECK(read({"-"}, "\xEF\xBB\xBF[{\"text\":\"one\"}]") == Strings {"stdin-1: one"});
}

TEST_CASE("Ids that somebody gave are told from those that only say where an article was read")
{
    const Scratch scratch;
    const auto isNumbered = [](Strings operands, const std::string& input) {
        std::istringstream standardInput(input);
        ArticleSource source(std::move(operands), std::nullopt, standardInput);
        return std::get<Article>(source.next().value()).isNumbered;
    };
    CHECK(isNumbered({}, "Rockets fell."));
    CHECK(isNumbered({}, "{\"text\":\"one\"}"));
    CHECK_FALSE(isNumbered({}, "{\"id\":\"a\",\"text\":\"one\"}"));
    CHECK(isNumbered({scratch.write("news.jsonl", "{\"text\":\"one\"}\n")}, {}));
    CHECK_FALSE(isNumbered({scratch.write("one.json", "{\"text\":\"one\"}\n")}, {}));
    CHECK_FALSE(isNumbered({scratch.write("one.txt", "one")}, {}));
}

TEST_CASE("What cannot be read is told, and the others are read")
{
    const Scratch scratch;
    const std::string good = scratch.write("good.txt", "good");
    CHECK(read({scratch.folder() + "/missing.txt", good}, {}, &scratch)
        == Strings {"! cannot read DIR/missing.txt: there is no such file", "good: good"});
    CHECK(read({scratch.write("empty.txt", ""), good}, {}, &scratch)
        == Strings {"! DIR/empty.txt holds no text; the article is left out", "good: good"});
    CHECK(read({scratch.write("bad.jsonl", "{\"id\":1}\n{\"text\":\"x\"}\n")}, {}, &scratch)
        == Strings {
            "! DIR/bad.jsonl(1): the object has no member text; the article is left out", "bad-2: x"});
    CHECK(read({scratch.write("bad.json", "[{\"id\":1},\n{\"text\":\"x\"},\n7]")}, {}, &scratch)
        == Strings {"! DIR/bad.json(1), article 1: the object has no member text; the article is left out",
            "bad-2: x",
            "! DIR/bad.json(3), article 3: this is JSON but no object; an article is {\"id\": …, \"text\": "
            "…}; the article is left out"});
    CHECK(read({scratch.write("no.json", "no JSON")}, {}, &scratch)
        == Strings {"! DIR/no.json(1): this is no JSON: Invalid value. at byte 2; the article is left out"});
}

TEST_CASE("A file that is too large is told with its size, and the others are read")
{
    const Scratch scratch;
    const std::string good = scratch.write("good.txt", "good");
    const std::string large = scratch.write("large.txt", std::string(20000000, 'x'));
    CHECK(read({large, good}, {}, &scratch)
        == Strings {"! DIR/large.txt is too large for an article: 19.1 MiB of text, and 16.0 MiB is the "
                    "most; split it",
            "good: good"});
    CHECK(read({"-", good}, std::string(20000000, 'x'))
        == Strings {"! standard input is too large for an article: over 16.0 MiB of text, and 16.0 MiB is "
                    "the most; split it",
            "good: good"});
}

TEST_CASE("An input with room for articles and none in it is a remark")
{
    const Scratch scratch;
    CHECK(read({scratch.write("none.jsonl", "\n")}, {}, &scratch)
        == Strings {"? DIR/none.jsonl holds no article"});
    CHECK(read({scratch.write("none.json", "[]")}, {}, &scratch)
        == Strings {"? DIR/none.json holds no article"});
    CHECK(read({scratch.write("empty.json", "")}, {}, &scratch)
        == Strings {"! DIR/empty.json holds no text; the article is left out"});
}

TEST_CASE("A folder without articles is told")
{
    const Scratch scratch;
    CHECK(read({scratch.folder()}, {}, &scratch)
        == Strings {"! the folder DIR holds no article; articles end in .txt, .json, .jsonl or .ndjson"});
}

TEST_CASE("A member that is left out is a remark, and no failure")
{
    const Scratch scratch;
    CHECK(read({scratch.write("news.jsonl", "{\"title\":1,\"text\":\"x\"}")}, {}, &scratch)
        == Strings {"? DIR/news.jsonl(1): the member title is no string and is left out", "news-1: x"});
}

TEST_CASE("Only articles without a date get that of the command line")
{
    std::istringstream input("{\"text\":\"a\",\"published\":\"2019-01-01\"}\n{\"text\":\"b\"}\n");
    ArticleSource source({}, 2020y / 3 / 13, input);
    CHECK(std::get<Article>(*source.next()).published == 2019y / 1 / 1);
    CHECK(std::get<Article>(*source.next()).published == 2020y / 3 / 13);
    CHECK_FALSE(source.next());
}
