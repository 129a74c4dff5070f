// SPDX-License-Identifier: MIT
#include "core/store/search/WordScan.h"

namespace emo::store {

std::size_t scanFor(std::string_view word, std::string_view text, std::size_t from)
{
    if (word.size() < 2)
        return text.find(word, from);
    if (text.size() < word.size())
        return std::string_view::npos;
    // Three characters of the word are compared at once for a whole block of places, in a loop without
    // branches, which compilers turn into vector instructions. Only where all three fit is looked closer.
    constexpr std::size_t blockSize = 64;
    const std::size_t places = text.size() - word.size() + 1;
    const std::size_t middle = word.size() / 2;
    const std::size_t last = word.size() - 1;
    std::size_t at = from;
    for (; at + blockSize <= places; at += blockSize) {
        const char *begin = text.data() + at;
        unsigned char fits[blockSize];
        unsigned char any = 0;
        for (std::size_t i = 0; i < blockSize; ++i) {
            fits[i] = static_cast<unsigned char>(int(begin[i] == word[0])
                & int(begin[i + middle] == word[middle]) & int(begin[i + last] == word[last]));
            any = static_cast<unsigned char>(any | fits[i]);
        }
        if (any == 0)
            continue;
        for (std::size_t i = 0; i < blockSize; ++i)
            if (fits[i] != 0 && text.substr(at + i, word.size()) == word)
                return at + i;
    }
    return text.find(word, at);
}

} // namespace emo::store
