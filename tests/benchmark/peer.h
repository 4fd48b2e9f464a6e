// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

/// A program that cuts text into words, tags and parses it, called as UDPipe 1 is. For one thread.
class Peer
{
public:
    /// The program of that name, a file or on the PATH; nothing where there is none.
    static std::optional<Peer> find(const std::string& program, const std::string& model);

    /// Processor seconds for a file of text, with those for its start and its model. Throws Error where it
    /// fails.
    double secondsFor(const std::string& text) const;

private:
    Peer(std::string program, std::string model);

    std::string program_;
    std::string model_;
};
