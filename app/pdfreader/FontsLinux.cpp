// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/Fonts.h"

#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <fontconfig/fontconfig.h>
#include <poppler-qt6.h>
#include <sys/mman.h>
#include <unistd.h>

namespace emo::reader {

namespace {

constexpr size_t mostEncodings = 500;

struct Font
{
    const char *path; ///< Of the resource, and of the held file.
    const char *family; ///< What PDF files call it; nullptr for the name that it has.
};

constexpr Font fonts[]{
    {"/fonts/LiberationSans-Regular.ttf", nullptr}, {"/fonts/LiberationSans-Bold.ttf", nullptr},
    {"/fonts/LiberationSans-Italic.ttf", nullptr}, {"/fonts/LiberationSans-BoldItalic.ttf", nullptr},
    {"/fonts/DejaVuSans.ttf", "ZapfDingbats"}, // the ticks of forms, which the others do not have
};

/// Copies the resource into a file in memory. Returns its descriptor, or -1 if there is not enough memory.
int copyInMemory(const QString &resource)
{
    QFile file(resource);
    const int descriptor = memfd_create("font", MFD_CLOEXEC);
    if (descriptor < 0 || !file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = file.readAll();
    return write(descriptor, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size()
        ? descriptor
        : -1;
}

void replace(FcPattern *pattern, const char *property, const char *text)
{
    FcPatternDel(pattern, property);
    FcPatternAddString(pattern, property, reinterpret_cast<const FcChar8 *>(text));
}

/// Lets Fontconfig know a font by a path that is not the one it has read it from.
void addFont(FcConfig *config, const HeldFile &file, const char *family)
{
    const QByteArray descriptor = "/proc/self/fd/" + QByteArray::number(file.descriptor);
    if (!FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8 *>(descriptor.constData())))
        return;
    const FcFontSet *all = FcConfigGetFonts(config, FcSetApplication);
    FcPattern *added = all->fonts[all->nfont - 1];
    replace(added, FC_FILE, file.path.c_str());
    if (family)
        replace(added, FC_FAMILY, family);
}

} // namespace

std::vector<HeldFile> holdFonts()
{
    std::vector<HeldFile> files;
    FcConfig *config = FcConfigCreate();
    for (const Font &font : fonts) {
        files.push_back({font.path, copyInMemory(u':' + QString::fromLatin1(font.path))});
        addFont(config, files.back(), font.family);
    }
    FcConfigSetCurrent(config);
    return files;
}

std::vector<HeldFile> holdEncodings()
{
    // Poppler looks for them while it has a document, and forgets them after its last one.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    static const auto emptyDocument
        = Poppler::Document::loadFromData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                                          "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                                          "trailer<</Size 3/Root 1 0 R>>\n");
    std::vector<HeldFile> files;
    QDirIterator each(QStringLiteral("/usr/share/poppler"), QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext() && files.size() < mostEncodings) {
        const std::string path = each.next().toStdString();
        if (const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC); descriptor >= 0)
            files.push_back({path, descriptor});
    }
    return files;
}

} // namespace emo::reader
