// SPDX-License-Identifier: Apache-2.0
#include "knowledge/json_walk.h"

#include <casus/error.h>

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

namespace casus {

namespace {

constexpr std::size_t deepest = 256; // levels of nesting; real files have a handful

/// Bytes as RapidJSON reads them.
class Stream
{
public:
    using Ch = char;

    explicit Stream(Bytes& bytes)
        : bytes_(bytes)
        , next_(bytes.next())
    {
    }
    // A NUL is its end of input; in an input it is malformed JSON anyway.
    char Peek() const { return next_ == Bytes::none ? '\0' : static_cast<char>(next_); }
    char Take()
    {
        const char taken = Peek();
        next_ = bytes_.next();
        ++count_;
        return taken;
    }
    std::size_t Tell() const { return count_; }
    /// That of the byte that was taken last.
    std::size_t line() const { return bytes_.line() - (next_ == '\n'); }
    char* PutBegin() { return nullptr; }
    void Put(char) { }
    void Flush() { }
    std::size_t PutEnd(char*) { return 0; }

private:
    Bytes& bytes_;
    int next_;
    std::size_t count_ = 0;
};

/// Follows where the reader is; false ends the reading.
class Walk : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Walk>
{
public:
    Walk(const JsonEvents& events, const Stream& stream)
        : events_(events)
        , stream_(stream)
    {
    }

    bool Default() { return leaveValue(); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return leaveValue(); }
    bool String(const char* bytes, rapidjson::SizeType size, bool)
    {
        events_.text(path_, std::string_view(bytes, size));
        return leaveValue();
    }
    bool Key(const char* bytes, rapidjson::SizeType size, bool)
    {
        path_.emplace_back(bytes, size);
        return true;
    }
    bool StartObject() { return enter('{'); }
    bool EndObject(rapidjson::SizeType)
    {
        open_.pop_back();
        events_.end(path_, stream_.line());
        return leaveValue();
    }
    bool StartArray() { return enter('['); }
    bool EndArray(rapidjson::SizeType)
    {
        open_.pop_back();
        return leaveValue();
    }

    bool isTooDeep() const { return open_.size() > deepest; }

private:
    bool enter(char bracket)
    {
        open_ += bracket;
        return !isTooDeep();
    }
    /// A value ends the member that it is of; the items of an array share theirs.
    bool leaveValue()
    {
        if (open_.ends_with('{'))
            path_.pop_back();
        return true;
    }

    const JsonEvents& events_;
    const Stream& stream_;
    JsonPath path_;
    std::string open_; ///< the brackets
};

} // namespace

void walkJson(Bytes& bytes, const JsonEvents& events)
{
    Stream stream(bytes);
    rapidjson::Reader reader;
    Walk walk(events, stream);
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag
        | rapidjson::kParseValidateEncodingFlag;
    reader.Parse<flags>(stream, walk);
    if (walk.isTooDeep())
        throw Error("it is nested deeper than " + std::to_string(deepest) + " levels, in line "
            + std::to_string(stream.line()));
    if (reader.HasParseError())
        throw Error(std::string("this is no JSON: ") + rapidjson::GetParseError_En(reader.GetParseErrorCode())
            + " in line " + std::to_string(stream.line()));
}

} // namespace casus
